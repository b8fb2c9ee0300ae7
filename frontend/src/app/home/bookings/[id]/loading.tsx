import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true">
      <Skeleton height={44} width="min(420px, 80%)" mb={14} />
      <Skeleton height={18} width="min(520px, 90%)" mb={32} />
      <Skeleton height={56} mb={28} />
      <Skeleton height={148} radius="lg" mb={40} />
      <Skeleton height={320} />
    </div>
  );
}
