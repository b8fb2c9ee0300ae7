import { getTexts } from "@/lib/i18n/server";
import type { Project } from "../api";
import { chartOf, inDegrees, type Position } from "../chart";
import classes from "./location.module.css";

const WIDTH = 560;
const HEIGHT = 300;
/** Nearer to the edge than this no line has its figure. */
const EDGE = 36;

/** Where it is: the address, and its place among the lines of the globe. */
export async function Location({ project }: { project: Project }) {
  const t = await getTexts("project");
  const { latitude, longitude } = project;
  const position = latitude !== null && longitude !== null ? { latitude, longitude } : null;
  return (
    <div className={classes.location} data-alone={position === null || undefined}>
      <div className={classes.words}>
        <address className={classes.address} dir="auto">
          {project.address}
          <br />
          {project.city} <span className="figures">{project.zipcode}</span>
          <br />
          {project.state}
        </address>
        {position && (
          <>
            <p className="quiet figures">{coordinates(position)}</p>
            <p>
              <a className="link" href={mapOf(position)} rel="noreferrer">
                {t("location.open")}
              </a>
            </p>
          </>
        )}
      </div>
      {position && (
        <SiteChart
          position={position}
          label={t("location.chart", { place: coordinates(position) })}
          km={t("location.km")}
        />
      )}
    </div>
  );
}

function SiteChart({ position, label, km }: { position: Position; label: string; km: string }) {
  const { parallels, meridians, kilometre } = chartOf(position, WIDTH, HEIGHT);
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  return (
    <svg className={classes.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {parallels.map(({ at, degrees }) => (
        <g key={degrees}>
          <line x1="0" x2={WIDTH} y1={at} y2={at} />
          {at > EDGE && at < HEIGHT - EDGE && <text x="10" y={at + 4}>{`${degrees.toFixed(2)}°`}</text>}
        </g>
      ))}
      {meridians.map(({ at, degrees }) => (
        <g key={degrees}>
          <line x1={at} x2={at} y1="0" y2={HEIGHT} />
          {at > 2 * EDGE && at < WIDTH - EDGE && (
            <text x={at} y={HEIGHT - 10} textAnchor="middle">{`${degrees.toFixed(2)}°`}</text>
          )}
        </g>
      ))}
      <circle className={classes.ring} cx={x} cy={y} r={kilometre} />
      <g className={classes.here}>
        <path d={`M${x - 22} ${y}H${x - 8}M${x + 8} ${y}H${x + 22}M${x} ${y - 22}V${y - 8}M${x} ${y + 8}V${y + 22}`} />
        <rect x={x - 5} y={y - 5} width="10" height="10" />
      </g>
      <text x={x} y={y - kilometre - 7} textAnchor="middle">
        {km}
      </text>
      <g className={classes.north}>
        <path d={`M${WIDTH - 26} 48V20M${WIDTH - 31} 28l5-9 5 9`} />
        <text x={WIDTH - 26} y="63" textAnchor="middle">
          N
        </text>
      </g>
    </svg>
  );
}

function coordinates({ latitude, longitude }: Position): string {
  return `${inDegrees(latitude, ["N", "S"])}, ${inDegrees(longitude, ["E", "W"])}`;
}

function mapOf({ latitude, longitude }: Position): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
}
