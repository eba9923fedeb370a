import { success } from '../contract/problem.js';
import type {
  Drive,
  DriveEntry,
  DrivePlace,
  ForeignSettings,
  JobResult,
} from '../contract/staff.js';
import type { Handlers } from './router.js';

/** What the drives' verbs need. Each job answers with a refusal rather than throw. */
export interface DrivesParts {
  readonly drives: {
    list(): Promise<readonly Drive[]>;
    readFolder(place: DrivePlace): Promise<JobResult<readonly DriveEntry[]>>;
    takePicture(place: DrivePlace): Promise<JobResult<string>>;
    readKeyFile(place: DrivePlace): Promise<JobResult<string>>;
    readSettingsFile(place: DrivePlace): Promise<JobResult<ForeignSettings>>;
    exportLibrary(drive: string): Promise<JobResult<string>>;
    exportSettings(drive: string): Promise<JobResult<string>>;
    exportLog(drive: string): Promise<JobResult<string>>;
  };
}

type DriveVerbs =
  | 'readDrives'
  | 'readDriveFolder'
  | 'takePicture'
  | 'readKeyFile'
  | 'readSettingsFile'
  | 'exportLibrary'
  | 'exportSettings'
  | 'exportLog';

/** Handlers of the verbs about the drives that staff plug in. */
export function drivesHandlers({ drives }: DrivesParts): Pick<Handlers, DriveVerbs> {
  return {
    readDrives: async () => success(await drives.list()),
    readDriveFolder: async (place) => success(await drives.readFolder(place)),
    takePicture: async (place) => success(await drives.takePicture(place)),
    readKeyFile: async (place) => success(await drives.readKeyFile(place)),
    readSettingsFile: async (place) => success(await drives.readSettingsFile(place)),
    exportLibrary: async ({ drive }) => success(await drives.exportLibrary(drive)),
    exportSettings: async ({ drive }) => success(await drives.exportSettings(drive)),
    exportLog: async ({ drive }) => success(await drives.exportLog(drive)),
  };
}
