"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { OfficeActions } from "@/components/office/actions";

const DIALOGS = {
  payment: dynamic(() => import("@/features/office-money/components/record-payment"), { ssr: false }),
  booking: dynamic(() => import("@/features/office-bookings/components/new-booking"), { ssr: false }),
};

/** What can be done from every office page; loaded when it is asked for. */
export function Actions({ children }: { children: ReactNode }) {
  return <OfficeActions dialogs={DIALOGS}>{children}</OfficeActions>;
}
