#ifndef QZ_LINUX_KEY_H
#define QZ_LINUX_KEY_H
#include <linux/assoc_array.h>
struct key_type;
struct key_user;
typedef int32_t key_serial_t;
typedef uint32_t key_perm_t;
union key_payload {
	void *data[4];
};
struct key {
	refcount_t usage;
	key_serial_t serial;
	struct rw_semaphore sem;
	struct key_user *user;
	void *security;
	union {
		time64_t expiry;
	};
	kuid_t uid;
	kgid_t gid;
	key_perm_t perm;
	unsigned short datalen;
	short state;
	unsigned long flags;
	union {
		struct {
			unsigned long hash;
			struct key_type *type;
			char *description;
			u64 type_id;
			u64 domain_id;
		};
	};
	union {
		union key_payload payload;
		struct {
			struct assoc_array keys;
		};
	};
};
#endif
