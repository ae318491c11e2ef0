import type { ReactNode } from "react";
import { Link } from "./link";

export type Task = {
  key: string;
  title: ReactNode;
  /** Absent while the task can't be begun. */
  href?: string;
  hint?: ReactNode;
  /** A `Tag` or plain words. */
  status: ReactNode;
};

/** What there is to do, and how far each thing is. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="task-list">
      {tasks.map(({ key, title, href, hint, status }) => (
        <li key={key}>
          <div>
            {href ? <Link href={href}>{title}</Link> : title}
            {hint && <p className="hint">{hint}</p>}
          </div>
          <div>{status}</div>
        </li>
      ))}
    </ul>
  );
}
