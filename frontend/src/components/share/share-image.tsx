import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { cache, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { INK, PAPER, PrintedMark, QUIET } from "./printed-mark";

/** The picture that a shared link shows. */
export const SHARE_SIZE = { width: 1200, height: 630 };
/** One picture is for every reader, whoever had it drawn first; and its fonts are Latin. */
export const SHARE_LOCALE: Locale = "en";

const KEPT_S = 600;
// Each path is written out, so that the build sees what it has to take along.
const FONTS = {
  latin: join(process.cwd(), "node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff"),
  "latin-ext": join(process.cwd(), "node_modules/@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff"),
};
// What our fonts can write. For any other letter the image library would ask a font server on the internet.
const WRITABLE = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u20ac\u20b9]*$/u;

/**
 * A page's picture: its name, a line or two about it, and a drawing that stands on the lower edge.
 *
 * `marked`: it says whose it is. `shared`: anybody may see it, and whoever stands between may keep it for a while.
 */
export async function shareImage({
  title,
  lines,
  drawing,
  marked = true,
  shared = true,
}: {
  title: string;
  lines: string[];
  drawing: ReactNode;
  marked?: boolean;
  shared?: boolean;
}): Promise<ImageResponse> {
  const written = [title, ...lines].every((text) => WRITABLE.test(text));
  return new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: PAPER, color: INK }}>
      <div style={{ display: "flex", position: "absolute", inset: 0 }}>{drawing}</div>
      <div style={{ display: "flex", justifyContent: "space-between", width: "100%", padding: "52px 64px" }}>
        <div style={{ display: "flex", flexDirection: "column", width: 860 }}>
          {written && (
            <div
              style={{
                fontSize: title.length > 28 ? 56 : 76,
                lineHeight: 1.08,
                letterSpacing: -1.5,
                lineClamp: 2,
                wordBreak: "break-word",
              }}
            >
              {title}
            </div>
          )}
          {written &&
            lines.map((line) => (
              <div
                key={line}
                style={{
                  marginTop: 14,
                  fontSize: 31,
                  lineHeight: 1.25,
                  color: QUIET,
                  textWrap: "balance",
                  lineClamp: 2,
                }}
              >
                {line}
              </div>
            ))}
        </div>
        {marked && <PrintedMark size={72} />}
      </div>
    </div>,
    {
      ...SHARE_SIZE,
      fonts: await fonts(),
      // Prices and free homes change: not for ever, as the library would have it.
      headers: { "cache-control": `${shared ? "public" : "private"}, max-age=${KEPT_S}` },
    },
  );
}

const fonts = cache(async () =>
  Promise.all(
    Object.entries(FONTS).map(async ([piece, path]) => ({
      name: `Newsreader ${piece}`,
      data: await readFile(path),
      weight: 400 as const,
      style: "normal" as const,
    })),
  ),
);
