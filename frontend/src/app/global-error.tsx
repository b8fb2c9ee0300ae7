"use client";

/** For when not even the frame of a page could be made; it has no texts and no styles but its own. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body
        style={{ font: "17px/1.5 system-ui, sans-serif", margin: "12vh auto", maxWidth: "34em", padding: "0 24px" }}
      >
        <title>Plinth</title>
        <h1 style={{ fontWeight: 500 }}>We cannot show this page just now</h1>
        <p>Nothing is lost. Try again in a moment.</p>
        <button type="button" onClick={reset} style={{ font: "inherit", padding: "8px 16px" }}>
          Try again
        </button>
      </body>
    </html>
  );
}
