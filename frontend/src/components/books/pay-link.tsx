import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode } from "react";

type Props = Pick<ButtonProps, "variant" | "className" | "size" | "fullWidth" | "mt"> & {
  bookingId: number;
  /** What is to be chosen there when it opens. */
  what?: "interest";
  "aria-label"?: string;
  children: ReactNode;
};

/** The way to paying online: a page of its own, since it alone may load what the gateway needs (`session/policy.ts`). */
export function PayLink({ bookingId, what, ...rest }: Props) {
  return <Button component="a" href={`/home/bookings/${bookingId}/pay${what ? `?what=${what}` : ""}`} {...rest} />;
}
