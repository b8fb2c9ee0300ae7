/** A place's position, as a sailor would write it. */
export type Position = { latitude: number; longitude: number };

/** Half the height of the chart, in degrees: about 2.2 km. */
const REACH = 0.02;
const KM_PER_DEGREE = 111.32;
const LINE_EVERY = 0.01;

export type ChartLine = { at: number; degrees: number };
export type Chart = {
  width: number;
  height: number;
  /** Lines of equal latitude, by their distance from the top; of equal longitude, from the left. */
  parallels: ChartLine[];
  meridians: ChartLine[];
  /** How long a kilometre is. */
  kilometre: number;
};

/** The graticule around a place, with the place in the middle. */
export function chartOf({ latitude, longitude }: Position, width: number, height: number): Chart {
  const perDegree = height / (2 * REACH);
  // Degrees of longitude are shorter the further from the equator.
  const across = perDegree * Math.cos((latitude * Math.PI) / 180);
  const lines = (centre: number, reach: number) => {
    const first = Math.ceil((centre - reach) / LINE_EVERY);
    const last = Math.floor((centre + reach) / LINE_EVERY);
    return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * LINE_EVERY);
  };
  return {
    width,
    height,
    parallels: lines(latitude, REACH).map((degrees) => ({
      degrees,
      at: height / 2 - (degrees - latitude) * perDegree,
    })),
    meridians: lines(longitude, width / 2 / across).map((degrees) => ({
      degrees,
      at: width / 2 + (degrees - longitude) * across,
    })),
    kilometre: perDegree / KM_PER_DEGREE,
  };
}

/** Degrees, minutes and seconds of an angle, with the letter of its half of the globe. */
export function inDegrees(angle: number, [positive, negative]: [string, string]): string {
  const seconds = Math.round(Math.abs(angle) * 3600);
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60) % 60;
  return `${Math.floor(seconds / 3600)}°${two(minutes)}′${two(seconds % 60)}″ ${angle < 0 ? negative : positive}`;
}
