import { redirect } from "next/navigation";

/** Where a notification about a project leads: to how it grows. */
export default async function OwnProject({ params }: PageProps<"/home/projects/[projectId]">) {
  const { projectId } = await params;
  redirect(`/home/progress?project=${encodeURIComponent(projectId)}`);
}
