import account from "./account.json";
import appointments from "./appointments.json";
import booking from "./booking.json";
import common from "./common.json";
import conversations from "./conversations.json";
import errors from "./errors.json";
import hold from "./hold.json";
import home from "./home.json";
import listing from "./listing.json";
import notifications from "./notifications.json";
import palette from "./palette.json";
import profile from "./profile.json";
import progress from "./progress.json";
import project from "./project.json";
import site from "./site.json";
import status from "./status.json";

export default {
  account,
  appointments,
  booking,
  common,
  conversations,
  errors,
  hold,
  home,
  listing,
  notifications,
  palette,
  profile,
  progress,
  project,
  site,
  status,
};
