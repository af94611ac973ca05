#ifndef QZ_LINUX_UIDGID_H
#define QZ_LINUX_UIDGID_H
struct user_namespace;
bool uid_eq(kuid_t left, kuid_t right);
kuid_t make_kuid(struct user_namespace *from, uid_t uid);
kgid_t make_kgid(struct user_namespace *from, gid_t gid);
#endif
