import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true">
      <Skeleton height={44} width="min(320px, 70%)" mb={14} />
      <Skeleton height={18} width="min(420px, 90%)" mb={36} />
      <Skeleton height={220} width="min(640px, 100%)" />
    </div>
  );
}
