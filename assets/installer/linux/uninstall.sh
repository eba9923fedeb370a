#!/bin/sh
# Takes the kiosk off this machine: every step that install.sh noted, the last one first. What stood
# there before comes back. The settings and libraries in the account's home folder stay.
set -eu

dry=
root=${ANTEROOM_INSTALL_ROOT:-}
case ${1:-} in
  '') ;;
  --what-if) dry=yes ;;
  *) echo "uninstall.sh [--what-if]" >&2; exit 2 ;;
esac

notes=$root/var/lib/anteroom/installed
[ -f "$notes" ] || { echo "The kiosk is not installed: $notes is not there." >&2; exit 1; }
if [ -z "$root" ] && [ -z "$dry" ] && [ "$(id -u)" != 0 ]; then
  echo "Only an administrator can take the kiosk off. Run: sudo $0" >&2
  exit 1
fi

undo() {
  printf '%-7s %s\n' "$1" "$2"
  [ -z "$dry" ] || return 0
  case $1 in
    file) rm -f "$root$2" ;;
    kept) [ ! -e "$root$2.before-anteroom" ] || mv -f "$root$2.before-anteroom" "$root$2" ;;
    folder) rm -rf "$root$2" ;;
    # Somebody else may keep something in it by now.
    made) rmdir "$root$2" 2>/dev/null || true ;;
    target) systemctl set-default "$2" ;;
    shell) usermod --shell "${2#*:}" "${2%%:*}" ;;
    user)
      loginctl terminate-user "$2" 2>/dev/null || true
      if userdel "$2"; then
        echo "        its home folder stays, with the kiosk's settings"
      else
        echo "        It is signed in. After the restart run: sudo userdel $2"
      fi
      ;;
    *) echo "uninstall.sh does not know the step \"$1\"; it was left." >&2 ;;
  esac
}

# What was done last goes first.
tac "$notes" | while read -r what rest; do undo "$what" "$rest"; done

if [ -n "$dry" ]; then
  echo "Nothing was changed."
  exit 0
fi
rm -f "$notes"
rmdir "$(dirname "$notes")"
[ -n "$root" ] || systemctl daemon-reload
echo "Done. Restart the machine."
