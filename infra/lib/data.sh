# Sourced by the scripts that look at a running exchange. The exchange writes DIR/run/exchange when it answers: one `name value` a
# line; and anew with `settled yes` when the demonstration is there.

# The value of $2 in the data directory $1; nothing where there is none.
run_value() {
  [ -r "$1/run/exchange" ] || return 0
  sed -n "s/^$2 //p" "$1/run/exchange"
}

# Whether process $2 is the exchange that runs on data directory $1. A pid alone says nothing: they are given again.
is_exchange() {
  local command
  command=$(ps -ww -o command= -p "$2" 2>/dev/null) || return 1
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
  find "$1" -mindepth 1 -maxdepth 1 ! -name .safar-data -exec rm -rf {} +
  mkdir -p "$1/run" "$1/log"
}
