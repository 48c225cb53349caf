/** Whether the packages that npm says it has installed (`node_modules/.package-lock.json`) are those of the lock file.
 *  What is optional may be missing, since npm leaves out what is for other machines. */
export function modulesFit(lock, installed) {
  return Object.entries(lock.packages).every(([place, { version, integrity, optional }]) => {
    const there = installed.packages[place];
    if (place === '' || (!there && optional)) return true;
    return there?.version === version && there?.integrity === integrity;
  });
}
