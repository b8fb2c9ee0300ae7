import { facadeKind, facadeShapes, PRINTED } from "@/components/facade/shapes";
import { SHARE_LOCALE, SHARE_SIZE, shareImage } from "@/components/share/share-image";
import { getProject } from "@/features/project/api";
import { takenShare } from "@/features/project/words";
import { speakMoney } from "@/lib/format/money";
import { getTexts } from "@/lib/i18n/server";

type Props = { params: Promise<{ slug: string }> };

const DRAWING = { width: SHARE_SIZE.width, height: 400 };

/** A project's picture for whoever shares its address: drawn from its own floors and homes. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { slug } = await params;
  const [t, common, project] = await Promise.all([
    getTexts("project", SHARE_LOCALE),
    getTexts("common", SHARE_LOCALE),
    getProject(slug),
  ]);
  const place = t("share.place", { city: project.city, builder: project.builder.company_name });
  const lines = [place];
  if (project.price_min && project.available_units > 0) {
    const { number, unit } = speakMoney(project.price_min, project.currency, SHARE_LOCALE);
    const from = unit ? common(`money.${unit}`, { amount: number }) : number;
    lines.push(t("share.homes", { from, free: project.available_units, total: project.units.total }));
  }
  const shapes = facadeShapes(project.massing, DRAWING.width, DRAWING.height, {
    kind: facadeKind(project.unit_types),
    lit: takenShare(project),
    seed: project.id,
  });
  return shareImage({
    title: project.name,
    lines,
    shared: project.published,
    // biome-ignore lint/performance/noImgElement: a part of a picture, not of a page
    drawing: <img src={asUri(drawn(shapes))} alt="" {...SHARE_SIZE} />,
  });
}

/** The façade. As one picture: thousands of windows as elements of the page would take seconds. */
function drawn(shapes: ReturnType<typeof facadeShapes>): string {
  const { width, height } = SHARE_SIZE;
  const top = height - DRAWING.height;
  // The paper is the sky.
  const rects = shapes
    .filter(({ role }) => role !== "sky")
    .map(
      ({ role, x, y, radius = 0, ...size }) =>
        `<rect x="${x}" y="${y + top}" width="${size.width}" height="${size.height}" rx="${radius}" fill="${PRINTED[role]}"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rects.join("")}</svg>`;
}

function asUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
