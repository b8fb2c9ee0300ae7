import account from "./account.json";
import agreement from "./agreement.json";
import appointments from "./appointments.json";
import booking from "./booking.json";
import common from "./common.json";
import conversations from "./conversations.json";
import errors from "./errors.json";
import hold from "./hold.json";
import home from "./home.json";
import listing from "./listing.json";
import notifications from "./notifications.json";
import office from "./office.json";
import officeBookings from "./officeBookings.json";
import officeClauses from "./officeClauses.json";
import officeCollections from "./officeCollections.json";
import officeMessages from "./officeMessages.json";
import officeMoney from "./officeMoney.json";
import officeProgress from "./officeProgress.json";
import officeProjects from "./officeProjects.json";
import officeSettings from "./officeSettings.json";
import officeToday from "./officeToday.json";
import officeUnits from "./officeUnits.json";
import officeVisits from "./officeVisits.json";
import palette from "./palette.json";
import pay from "./pay.json";
import profile from "./profile.json";
import progress from "./progress.json";
import project from "./project.json";
import seal from "./seal.json";
import site from "./site.json";
import status from "./status.json";
import verify from "./verify.json";

export default {
  account,
  agreement,
  appointments,
  booking,
  common,
  conversations,
  errors,
  hold,
  home,
  listing,
  notifications,
  office,
  officeBookings,
  officeClauses,
  officeCollections,
  officeMessages,
  officeMoney,
  officeProgress,
  officeProjects,
  officeSettings,
  officeToday,
  officeUnits,
  officeVisits,
  palette,
  pay,
  profile,
  progress,
  project,
  seal,
  site,
  status,
  verify,
};
