#!/bin/sh
# Puts the kiosk on this machine, for good: it starts with the machine and comes back by itself.
# Every step is said, and noted in /var/lib/anteroom/installed, from which uninstall.sh takes it back.
# Run it again to update the kiosk or to change the session.
set -eu
# The kiosk's account reads what is made here, whatever the administrator's own habit is.
umask 022

usage() {
  cat <<'WORDS'
install.sh [--session x|cage] [--user NAME] [--what-if]

  --session   x: a bare X session (needs startx). cage: Wayland (needs cage). Without it: cage where
              it is installed, else x.
  --user      the account that the kiosk runs as; made when it is not there. Without it: anteroom.
  --what-if   say each step and change nothing.
WORDS
}

here=$(cd "$(dirname "$0")" && pwd)
session=
user=anteroom
dry=
# Where the system is: its root, but for a test, which has a folder in its place.
root=${ANTEROOM_INSTALL_ROOT:-}

while [ $# -gt 0 ]; do
  case $1 in
    --session) session=${2:-}; shift 2 ;;
    --user) user=${2:-}; shift 2 ;;
    --what-if) dry=yes; shift ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

stop() { echo "$1" >&2; exit 1; }

[ -n "$session" ] || { if command -v cage >/dev/null; then session=cage; else session=x; fi; }
case $session in x | cage) ;; *) stop "The session is x or cage, not $session." ;; esac
case $user in '' | root | *[!a-z0-9_-]*) stop "The kiosk needs an account of its own, with a plain name." ;; esac
if [ -z "$root" ] && [ -z "$dry" ]; then
  [ "$(id -u)" = 0 ] || stop "Only an administrator can install the kiosk. Run: sudo $0"
  if [ "$session" = cage ]; then
    # Debian's cage ends at once where there is no Xwayland, and does not ask for it.
    for program in cage Xwayland; do
      command -v "$program" >/dev/null || stop "$program is missing. Run: sudo apt-get install cage xwayland"
    done
  else
    command -v startx >/dev/null || stop "X is missing. Run: sudo apt-get install xserver-xorg xinit x11-xserver-utils"
  fi
  command -v systemd-notify >/dev/null || stop "This needs a system that runs on systemd."
  # Chromium's other sandbox is a program that becomes root, which the service forbids.
  for limit in kernel/unprivileged_userns_clone user/max_user_namespaces; do
    [ "$(cat "/proc/sys/$limit" 2>/dev/null)" != 0 ] || stop "The kiosk's sandbox needs namespaces for ordinary users. Set $limit in /etc/sysctl.d to more than 0."
  done
fi
[ -x "$here/../anteroom" ] || stop "There is no kiosk beside this folder. Run install.sh from the package that npm run dist makes."

notes=$root/var/lib/anteroom/installed

say() { printf '%-11s %s\n' "$1" "$2"; }

# note WHAT PATH: remembers a step, once.
note() {
  mkdir -p "$(dirname "$notes")"
  touch "$notes"
  grep -qxF "$1 $2" "$notes" || echo "$1 $2" >>"$notes"
}

# folder PATH: makes it, and what is above it; what was not there before is remembered.
folder() {
  [ ! -d "$root$1" ] || return 0
  folder "$(dirname "$1")"
  mkdir "$root$1"
  note made "$1"
}

# free PATH: what stands there and is not ours is set aside, so that it can come back.
free() {
  folder "$(dirname "$1")"
  if grep -qsxF "file $1" "$notes"; then return; fi
  if [ -e "$root$1" ] || [ -L "$root$1" ]; then
    note kept "$1"
    mv "$root$1" "$root$1.before-anteroom"
  fi
  note file "$1"
}

# put FILE PATH: a file of this folder, with the account's name filled in.
put() {
  [ -z "$dry" ] || return 0
  free "$2"
  sed "s/@USER@/$user/g" "$here/$1" >"$root$2.new"
  chmod 644 "$root$2.new"
  mv -f "$root$2.new" "$root$2"
}

# mask UNIT: a unit that nothing can start any more.
mask() {
  [ -z "$dry" ] || return 0
  free "/etc/systemd/system/$1"
  ln -sfn /dev/null "$root/etc/systemd/system/$1"
}

if [ -e "$root/opt/anteroom" ] && ! grep -qsxF "folder /opt/anteroom" "$notes"; then
  stop "/opt/anteroom is there and was not put there by this script. Move it away first."
fi

say program "the kiosk goes to /opt/anteroom"
if [ -z "$dry" ]; then
  folder /opt
  note folder /opt/anteroom
  rm -rf "$root/opt/anteroom.new"
  cp -R "$here/.." "$root/opt/anteroom.new"
  rm -rf "$root/opt/anteroom"
  mv "$root/opt/anteroom.new" "$root/opt/anteroom"
  [ -n "$root" ] || chown -R root:root /opt/anteroom
fi

say account "$user runs the kiosk: no password, no shell but the kiosk itself"
if [ -z "$dry" ] && [ -z "$root" ]; then
  if ! id "$user" >/dev/null 2>&1; then
    useradd --create-home --comment "Anteroom kiosk" --shell /opt/anteroom/install/session "$user"
    note user "$user"
    # A home folder of an earlier install may belong to a number that nobody has any more.
    chown -R "$user:" "$(getent passwd "$user" | cut -d: -f6)"
  elif [ "$(getent passwd "$user" | cut -d: -f7)" != /opt/anteroom/install/session ]; then
    note shell "$user:$(getent passwd "$user" | cut -d: -f7)"
    usermod --shell /opt/anteroom/install/session "$user"
  fi
fi

say service "systemd keeps the kiosk playing, and ends it when it hangs"
put anteroom.service /etc/systemd/user/anteroom.service
put anteroom-cage.service /etc/systemd/user/anteroom-cage.service

say session "$session, signed in by the first console at every start"
if [ -z "$dry" ]; then
  free /etc/anteroom/session
  echo "$session" >"$root/etc/anteroom/session"
fi
put autologin.conf /etc/systemd/system/getty@tty1.service.d/anteroom.conf
put xorg.conf /etc/X11/xorg.conf.d/90-anteroom.conf

if [ -z "$dry" ] && [ -z "$root" ] && [ "$(systemctl get-default)" != multi-user.target ]; then
  # A desktop's own login screen would take the display.
  note target "$(systemctl get-default)"
  systemctl set-default multi-user.target
fi

say consoles "no login on any other console; Ctrl+Alt+Del and the kernel's own keys do nothing"
put logind.conf /etc/systemd/logind.conf.d/90-anteroom.conf
put sysctl.conf /etc/sysctl.d/90-anteroom.conf
mask ctrl-alt-del.target

say sleep "the machine never sleeps"
for unit in sleep suspend hibernate hybrid-sleep; do mask "$unit.target"; done

say updates "the system's own updates come at three at night"
put updates.conf /etc/systemd/system/apt-daily-upgrade.timer.d/anteroom.conf

if [ -e "$root/etc/apparmor.d/abi/4.0" ]; then
  say apparmor "the sandbox may use namespaces"
  put apparmor /etc/apparmor.d/anteroom
fi

if [ -n "$dry" ]; then
  echo "Nothing was changed."
elif [ -z "$root" ]; then
  systemctl daemon-reload
  echo "Done. Restart the machine: sudo reboot"
else
  echo "Done."
fi
