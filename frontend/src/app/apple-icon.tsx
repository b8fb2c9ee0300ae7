import { ImageResponse } from "next/og";
import { PAPER, PrintedMark } from "@/components/share/printed-mark";

export const size = { width: 180, height: 180 };
export const contentType = "image/png";

/** The mark on paper, for home screens, which fill what is transparent with black. */
export default function AppleIcon() {
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        alignItems: "center",
        justifyContent: "center",
        width: "100%",
        height: "100%",
        background: PAPER,
      }}
    >
      <PrintedMark size={132} />
    </div>,
    size,
  );
}
