import type { Tagged } from "@/lib/api/tagged";
import {
  clearPayment,
  confirmBooking,
  readBooking,
  readPayment,
  readVisit,
  settleVisit,
  type WaitingItem,
} from "./api";

/** What is done about something that waits. `etag`: of the version that the reader decided upon. */
export type Deed =
  | { name: "confirm" | "clear"; item: WaitingItem; etag: string | null }
  | { name: "completed" | "no_show"; item: WaitingItem; etag: string | null; notes: string | null }
  | { name: "agree"; item: WaitingItem };

/** Under which name the words about a visit are kept on this device until they have been sent. */
export function notesName(name: "completed" | "no_show", { appointment_id }: WaitingItem): string {
  return `today-${name}:${appointment_id}`;
}

/** A record is no longer as the reader sees it in its row; nothing was sent. */
export class Changed extends Error {}

/** Does it; what it is called by then (a receipt's number), if anything. Throws the API's refusals, and `Changed`. */
export async function sent(deed: Deed): Promise<string | null> {
  const { item } = deed;
  switch (deed.name) {
    case "confirm":
      await confirmBooking(idOf(item.booking_id), deed.etag);
      return null;
    case "clear":
      return (await clearPayment(idOf(item.payment_id), deed.etag)).receipt_number;
    case "agree": {
      const id = idOf(item.appointment_id);
      const { data, etag } = await readVisit(id);
      // Whoever says yes says it to the time in the row.
      const isSame =
        data.status === item.appointment_status && Date.parse(data.starts_at) === Date.parse(item.at ?? "");
      if (!isSame) throw new Changed();
      await settleVisit(id, "confirmed", null, etag);
      return null;
    }
    default:
      await settleVisit(idOf(item.appointment_id), deed.name, deed.notes, deed.etag);
      return null;
  }
}

/** How the record that a deed is about stands now, to say why it was refused. */
export async function standingOf({ name, item }: Deed): Promise<Standing> {
  switch (name) {
    case "confirm":
      return { of: "booking", status: (await readBooking(idOf(item.booking_id))).data.status };
    case "clear":
      return { of: "payment", status: (await readPayment(idOf(item.payment_id))).data.payment_status };
    default:
      return { of: "appointment", status: (await readVisit(idOf(item.appointment_id))).data.status };
  }
}

type Read<R extends (id: number) => Promise<Tagged<unknown>>> = Awaited<ReturnType<R>>["data"];
export type Standing =
  | { of: "booking"; status: Read<typeof readBooking>["status"] }
  | { of: "payment"; status: Read<typeof readPayment>["payment_status"] }
  | { of: "appointment"; status: Read<typeof readVisit>["status"] };

/** The status that it has as long as the deed is still to be done. */
export const AWAITED = {
  confirm: "token_paid",
  clear: "pending",
  agree: "scheduled",
  completed: "confirmed",
  no_show: "confirmed",
} as const satisfies Record<Deed["name"], Standing["status"]>;

function idOf(id: number | null): number {
  if (id === null) throw new TypeError("something that waits is about a record");
  return id;
}
