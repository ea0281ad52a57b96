# Sourced by the scripts that look at a running exchange. The exchange writes DIR/run/exchange when it answers: one `name value` a
# line; and anew with `settled yes` when the demonstration is there.

# The value of $2 in the data directory $1; nothing where there is none.
run_value() {
  [ -r "$1/run/exchange" ] || return 0
  sed -n "s/^$2 //p" "$1/run/exchange"
}

# How process $1 was called; nothing where there is none. Small systems have no `ps`, macOS has no /proc.
command_of() {
  if [ -r "/proc/$1/cmdline" ]; then
    { tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null || true
  else
    ps -ww -o command= -p "$1" 2>/dev/null || true
  fi
}

# Takes the place of whoever starts an exchange on data directory $1, unless somebody who lives has it. Given back when we end.
take_start() {
  place=$1/.starting
  if ! ln -s "$$" "$place" 2>/dev/null; then
    case $(command_of "$(starter "$1")") in
      *run*) return 1 ;;
    esac
    rm -f "$place"
    ln -s "$$" "$place" 2>/dev/null || return 1
  fi
  trap 'rm -f "$place"' EXIT
}

# The process that starts an exchange on data directory $1.
starter() {
  readlink "$1/.starting" || true
}

# Whether process $2 is the exchange that runs on data directory $1. A pid alone says nothing: they are given again.
is_exchange() {
  local command
  command=$(command_of "$2")
  case $command in
    *org.safar.standalone.Standalone*"--data=$1"*) return 0 ;;
    *) return 1 ;;
  esac
}

# Makes the data directory $1 where it is not there, and prints its full path. A folder that holds anything else is left alone.
data_directory() {
  mkdir -p "$1"
  if [ ! -e "$1/.safar-data" ]; then
    if [ -n "$(ls -A "$1")" ]; then
      echo "$1 is not empty and is no data directory of Safar." >&2
      return 1
    fi
    echo "Everything in here is kept by infra/run; infra/run --clean throws it away." >"$1/.safar-data"
  fi
  mkdir -p "$1/run" "$1/log"
  (cd "$1" && pwd -P)
}

# Throws away everything in data directory $1.
clean_data() {
  [ -e "$1/.safar-data" ] || return 1
  find "$1" -mindepth 1 -maxdepth 1 ! -name .safar-data ! -name .starting -exec rm -rf {} +
  mkdir -p "$1/run" "$1/log"
}
