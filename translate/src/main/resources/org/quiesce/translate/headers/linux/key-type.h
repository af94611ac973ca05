#ifndef QZ_LINUX_KEY_TYPE_H
#define QZ_LINUX_KEY_TYPE_H
struct key;
struct key_preparsed_payload;
struct key_type {
	const char *name;
	unsigned int flags;
	int (*update)(struct key *key, struct key_preparsed_payload *prep);
	void (*destroy)(struct key *key);
	long (*read)(const struct key *key, char *buffer, size_t buflen);
	atomic64_t index_id;
	struct list_head link;
};
#endif
