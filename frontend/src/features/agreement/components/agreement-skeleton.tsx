import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

/** An agreement that is being fetched, on either side's page of it. */
export async function AgreementSkeleton() {
  await patience();
  return (
    <div aria-busy="true">
      <Skeleton height={18} width="min(280px, 70%)" mb={14} />
      <Skeleton height={44} width="min(420px, 80%)" mb={14} />
      <Skeleton height={18} width="min(520px, 90%)" mb={40} />
      <Skeleton height={480} width="min(760px, 100%)" />
    </div>
  );
}
