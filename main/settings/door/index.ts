export { openDoor, type DoorOptions, type StaffDoor, type StaffHashes } from './door.js';
