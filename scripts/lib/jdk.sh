# Finds a JDK for the scripts of this folder. To be sourced; defines functions only.

readonly JDIFF_MIN_JDK=22

# Follows symbolic links to the real file: real_file PATH
real_file() {
  local file=$1 target
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=$(dirname "$file")/$target ;;
    esac
  done
  printf '%s/%s\n' "$(cd -P "$(dirname "$file")" && pwd)" "$(basename "$file")"
}

# Prints the feature release of the JDK in a folder, or nothing if there is none: jdk_release HOME
jdk_release() {
  local version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  # The file "release" saves the start of a JVM; a JDK without it is asked.
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p') || version=
  fi
  printf '%s\n' "$version"
}

# Remembers a folder that was looked at, and succeeds if its JDK is new enough: fits WHERE HOME
fits() {
  local release
  release=$(jdk_release "$2")
  JDIFF_LOOKED_AT="$JDIFF_LOOKED_AT
    $1: $2 (${release:+JDK }${release:-no JDK})"
  [ -n "$release" ] && [ "$release" -ge "$JDIFF_MIN_JDK" ]
}

# Sets JDIFF_JDK to the home of a JDK that is new enough, or prints what is missing and fails.
#
# Order: JDIFF_JAVA_HOME (which must fit if it is set), JAVA_HOME, java on PATH, then the newest JDK
# in the usual folders. JDIFF_JVM_DIRS replaces the list of usual folders (separated by colons).
find_jdk() {
  local dirs dir home release best=0
  JDIFF_JDK=
  JDIFF_LOOKED_AT=
  if [ -n "${JDIFF_JAVA_HOME:-}" ]; then
    if fits JDIFF_JAVA_HOME "$JDIFF_JAVA_HOME"; then
      JDIFF_JDK=$JDIFF_JAVA_HOME
      return 0
    fi
    missing_jdk
    return 1
  fi
  if [ -n "${JAVA_HOME:-}" ] && fits JAVA_HOME "$JAVA_HOME"; then
    JDIFF_JDK=$JAVA_HOME
    return 0
  fi
  if home=$(command -v java); then
    home=$(dirname "$(dirname "$(real_file "$home")")")
    if fits 'java on PATH' "$home"; then
      JDIFF_JDK=$home
      return 0
    fi
  fi
  dirs=${JDIFF_JVM_DIRS-/usr/lib/jvm:/opt:/opt/java:/Library/Java/JavaVirtualMachines:${HOME:-}/.sdkman/candidates/java:${HOME:-}/.jdks}
  while [ -n "$dirs" ]; do
    dir=${dirs%%:*}
    case $dirs in
      *:*) dirs=${dirs#*:} ;;
      *) dirs= ;;
    esac
    for home in "$dir"/*/ "$dir"/*/Contents/Home/; do
      home=${home%/}
      [ -x "$home/bin/java" ] || continue
      if fits "$dir" "$home"; then
        release=$(jdk_release "$home")
        if [ "$release" -gt "$best" ]; then
          best=$release
          JDIFF_JDK=$home
        fi
      fi
    done
  done
  if [ -z "$JDIFF_JDK" ] && [ -z "${JDIFF_JVM_DIRS+set}" ] && [ -x /usr/libexec/java_home ]; then
    home=$(/usr/libexec/java_home -v "$JDIFF_MIN_JDK+" 2>/dev/null) || home=
    if [ -n "$home" ] && fits java_home "$home"; then
      JDIFF_JDK=$home
    fi
  fi
  [ -n "$JDIFF_JDK" ] && return 0
  missing_jdk
  return 1
}

# Says on standard error that no JDK fits, where it was looked for, and how to get one.
missing_jdk() {
  cat >&2 <<EOF
jdiff: error: no JDK $JDIFF_MIN_JDK or newer found
  note: looked at:${JDIFF_LOOKED_AT:- JAVA_HOME, PATH and the usual folders; there is no JDK at all}
  help: install one: https://adoptium.net has JDKs for every platform; with a package manager, for
        example \`apt install openjdk-25-jdk\`, \`dnf install java-25-openjdk-devel\`,
        \`brew install openjdk\` or \`sdk install java\`
  help: or point JDIFF_JAVA_HOME at one that is installed
EOF
}
