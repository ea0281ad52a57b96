// Run by mongosh on the first member, again until it succeeds. The first user may be made from the server itself only.
const members = ["mongo-1", "mongo-2", "mongo-3"].map((name, id) => ({ _id: id, host: name + ":27017" }));
try {
  rs.initiate({ _id: "rs0", members });
} catch (error) {
  // done before: members may no longer be asked without a name
  if (!["AlreadyInitialized", "Unauthorized"].includes(error.codeName)) throw error;
}
const password = fs.readFileSync("/run/secrets/password-mongodb", "utf8");
const admin = db.getSiblingDB("admin");
try {
  admin.createUser({ user: "safar", pwd: password, roles: [{ role: "readWrite", db: "safar" }] });
} catch (error) {
  if (error.codeName !== "Unauthorized" && error.codeName !== "Location51003") throw error;
  admin.auth("safar", password); // there already: then this must hold
}
