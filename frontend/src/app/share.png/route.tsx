import { LINE, PrintedMark } from "@/components/share/printed-mark";
import { SHARE_LOCALE, SHARE_SIZE, shareImage } from "@/components/share/share-image";
import { getTexts } from "@/lib/i18n/server";

const GROUND = SHARE_SIZE.height - 78;
const MARK = 440;
/** Where the mark's base line ends, as a part of its height. */
const FOOT = 21 / 24;

/** What links to any page show that has no picture of its own: the mark, as large as a building. */
export async function GET(): Promise<Response> {
  const t = await getTexts("common", SHARE_LOCALE);
  return shareImage({
    title: t("brand"),
    lines: [t("tagline")],
    marked: false,
    drawing: (
      <div style={{ display: "flex", width: "100%", height: "100%" }}>
        <div
          style={{ position: "absolute", left: 0, top: GROUND, width: SHARE_SIZE.width, height: 2, background: LINE }}
        />
        <div style={{ display: "flex", position: "absolute", left: 700, top: GROUND - MARK * FOOT }}>
          <PrintedMark size={MARK} />
        </div>
      </div>
    ),
  });
}
