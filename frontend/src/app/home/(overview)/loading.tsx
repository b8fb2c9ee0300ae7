import { Skeleton } from "@mantine/core";
import { patience } from "@/lib/patience";

export default async function Loading() {
  await patience();
  return (
    <div aria-busy="true" style={{ maxWidth: 720 }}>
      <Skeleton height={44} width={180} />
      <Skeleton height={44} width={340} maw="90%" mt={8} />
      <Skeleton height={20} width={260} mt={16} />
      <Skeleton height={6} mt={20} />
      <Skeleton height={240} mt={40} radius="lg" />
      <Skeleton height={260} mt={16} radius="lg" />
    </div>
  );
}
