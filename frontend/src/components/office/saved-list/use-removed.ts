"use client";

import { useState } from "react";

/** The row that was taken out last: nothing that was typed is gone for good with one press. */
export function useRemoved<R extends { name: string }>(putBack: (row: R, place: number) => void) {
  const [last, setLast] = useState<{ row: R; place: number } | null>(null);
  return {
    note: (row: R, place: number) => setLast({ row, place }),
    removed: last && {
      name: last.row.name,
      putBack: () => {
        putBack(last.row, last.place);
        setLast(null);
      },
    },
  };
}
