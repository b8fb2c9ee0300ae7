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
  "/verify",
  "/verify?sha256=0123",
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

/** The office's pages; those of single records are added by whoever knows some. */
export const OFFICE = [
  "/office",
  "/office/bookings",
  "/office/units",
  "/office/units?view=plan",
  "/office/money",
  "/office/money?view=payments",
  "/office/money?view=projects",
  "/office/money?view=bank",
  "/office/money?view=refunds",
  "/office/money?view=account",
  "/office/appointments",
  "/office/appointments?view=list",
  "/office/messages",
  "/office/progress",
  "/office/projects",
  "/office/projects/new",
  "/office/notifications",
  "/office/settings",
  "/office/settings/clauses",
  "/office/settings/clauses/india",
  "/office/settings/clauses/general?edit=1",
];
