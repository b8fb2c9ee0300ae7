"use client";

import { Button, type ButtonProps } from "@mantine/core";
import Link, { type LinkProps } from "next/link";
import type { ReactNode } from "react";

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton(props: ButtonProps & LinkProps & { children: ReactNode; className?: string }) {
  return <Button component={Link} {...props} />;
}
