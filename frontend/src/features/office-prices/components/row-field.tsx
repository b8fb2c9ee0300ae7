"use client";

import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import type { Fault } from "../rows";

type Props = Omit<TextInputProps, "onChange"> & {
  fault: Fault | undefined;
  refused: string | undefined;
  onType: (text: string) => void;
  save: () => void;
};

/** A field of a row. What is merely missing in it is said once somebody has been there and has left it so. */
export function RowField({ fault, refused, onType, save, ...props }: Props) {
  const t = useTexts("officeProjects");
  const [left, setLeft] = useState(false);
  const shown = fault && (fault !== "missing" || left) ? t(`plans.faults.${fault}`) : refused;
  return (
    <TextInput
      dir="auto"
      autoComplete="off"
      {...props}
      error={shown}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => {
        setLeft(true);
        save();
      }}
    />
  );
}

/** A field for a figure. */
export function FigureField(props: Props) {
  return <RowField inputMode="decimal" maxLength={20} {...props} dir="ltr" />;
}
