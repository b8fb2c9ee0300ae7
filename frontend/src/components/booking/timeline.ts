import type { Booking } from "./booking";

type Status = Booking["status"];

/** The way of a booking that comes to its end well. */
export const STAGES = [
  "reserved",
  "token_paid",
  "confirmed",
  "agreement_signed",
  "registered",
  "completed",
] as const satisfies readonly Status[];

export type StageName = (typeof STAGES)[number];
export type TimelineStage = { stage: StageName; state: "done" | "next" | "coming" | "never"; at: string | null };
export type Ending = { status: "cancelled" | "expired"; at: string | null; by: string | null; reason: string | null };
export type Timeline = { stages: TimelineStage[]; ending: Ending | null };

/** How far a booking has come, and when; of one that has ended also how, and what it never came to. */
export function timelineOf(
  booking: Pick<Booking, "status" | "history" | "created_at" | "ended_at" | "end_reason">,
): Timeline {
  const reached = new Map<Status, string>();
  for (const { from_status, to_status, at } of [...booking.history].sort((one, other) =>
    one.at < other.at ? -1 : 1,
  )) {
    // A hold that was extended is written down as a move to where it was.
    if (from_status !== to_status) reached.set(to_status, at);
  }
  const ending = endingOf(booking);
  const last = ending
    ? Math.max(0, ...STAGES.map((stage, at) => (reached.has(stage) ? at : 0)))
    : STAGES.indexOf(booking.status as StageName);
  const stages = STAGES.map((stage, at): TimelineStage => {
    // A booking without a token amount begins beyond the hold.
    const when = reached.get(stage) ?? (at === 0 ? booking.created_at : null);
    if (at <= last) return { stage, state: "done", at: when };
    if (ending) return { stage, state: "never", at: null };
    return { stage, state: at === last + 1 ? "next" : "coming", at: null };
  });
  return { stages, ending };
}

function endingOf(booking: Pick<Booking, "status" | "history" | "ended_at" | "end_reason">): Ending | null {
  const { status } = booking;
  if (status !== "cancelled" && status !== "expired") return null;
  const entry = booking.history.find(({ to_status }) => to_status === status);
  return {
    status,
    at: booking.ended_at ?? entry?.at ?? null,
    by: status === "cancelled" ? (entry?.by ?? null) : null,
    reason: booking.end_reason ?? entry?.reason ?? null,
  };
}
