import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
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
