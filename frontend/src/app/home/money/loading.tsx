import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true">
      <Skeleton height={40} width={160} mb={40} />
      <Skeleton height={28} width={220} mb={16} />
      <Skeleton height={120} radius="lg" mb={40} />
      <Skeleton height={160} radius="lg" />
    </div>
  );
}
