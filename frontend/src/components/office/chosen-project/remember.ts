/** The project that somebody looked at last in the office: in a cookie, so that a page is made with it. */
export const PROJECT_COOKIE = "plinth_project";

const A_YEAR = 365 * 24 * 60 * 60;

export function rememberProject(id: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${PROJECT_COOKIE}=${id}; path=/office; max-age=${A_YEAR}; samesite=lax`;
}
