import { Skeleton } from "@mantine/core";

export default function Loading() {
  return (
    <div aria-busy="true">
      <Skeleton height={40} width={160} mb={40} />
      <Skeleton height={28} width={220} mb={16} />
      <Skeleton height={120} radius="lg" mb={40} />
      <Skeleton height={160} radius="lg" />
    </div>
  );
}
