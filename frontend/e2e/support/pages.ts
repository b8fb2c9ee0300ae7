/** The pages that anybody may see, one of each kind. */
export const PUBLIC = [
  "/",
  "/projects",
  "/projects?city=Pune&unit_type=3BHK",
  "/projects?q=nothing+is+called+this",
  "/projects/kiln-house",
  "/projects/tamarind-fields",
  "/builders",
  "/builders/1",
  "/how-it-works",
  "/login",
  "/register",
  "/nothing/is/here",
];

/** A customer's own pages; those of single records are added by whoever knows some. */
export const CUSTOMERS = [
  "/home",
  "/home/progress",
  "/home/money",
  "/home/appointments",
  "/home/messages",
  "/home/notifications",
  "/home/profile",
];
