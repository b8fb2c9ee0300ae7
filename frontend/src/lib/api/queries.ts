import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isProblem, UNREACHABLE } from "./problem";

/** Told of what every page has to react to: a sign-in that has ended. */
export const SIGNED_OUT = "plinth:signed-out";

/** Queries are tried again when the platform could not be reached, and not when it has answered. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => isProblem(error, UNREACHABLE) && failures < 20,
        retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 8_000),
      },
      mutations: { retry: false },
    },
    queryCache: new QueryCache({ onError: tell }),
    mutationCache: new MutationCache({ onError: tell }),
  });
}

function tell(error: unknown): void {
  if (isProblem(error) && error.status === 401 && error.code !== "invalid_credentials") {
    window.dispatchEvent(new Event(SIGNED_OUT));
  }
}
