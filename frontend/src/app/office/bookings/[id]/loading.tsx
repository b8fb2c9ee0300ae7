import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true">
      <Skeleton height={38} width="min(420px, 80%)" mb={12} />
      <Skeleton height={18} width="min(520px, 90%)" mb={28} />
      <Skeleton height={52} mb={24} />
      <Skeleton height={112} radius="lg" mb={36} />
      <Skeleton height={320} />
    </div>
  );
}
