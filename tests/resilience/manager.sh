#!/bin/bash
# A service manager of a user, all by itself: in name spaces of its own, so that the machine's own
# manager, if it has one, neither sees it nor is seen. Called by service.ts as root; what it runs is
# asked for line by line on standard input, and each answer ends with a line "done".
set -u
units=$1 group=$2
mount --make-rprivate /
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system /run/user/0 "/run/user/0/systemd/user"
chmod 700 /run/user/0
cp -R "$units"/. /run/user/0/systemd/user/
export XDG_RUNTIME_DIR=/run/user/0
unset DBUS_SESSION_BUS_ADDRESS NOTIFY_SOCKET
# On each tree of control groups, so that units are grouped apart from all else.
for tree in /sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do
  [ -e "$tree/cgroup.procs" ] && mkdir -p "$tree/$group" && echo 0 >"$tree/$group/cgroup.procs"
done
/lib/systemd/systemd --user --log-target=console --log-level=warning 2>&2 </dev/null >/dev/null &
for _ in $(seq 100); do
  [ -S /run/user/0/systemd/private ] && systemctl --user show-environment >/dev/null 2>&1 && break
  sleep 0.1
done
systemctl --user import-environment DISPLAY PATH >/dev/null 2>&1
systemctl --user is-system-running --quiet 2>/dev/null || true
systemctl --user show-environment >/dev/null 2>&1 && echo ready
echo done
while read -r -a words; do
  systemctl --user "${words[@]}" 2>&1
  echo done
done
