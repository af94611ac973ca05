#ifndef QZ_LINUX_TEXTSEARCH_H
#define QZ_LINUX_TEXTSEARCH_H
struct ts_config;
struct ts_ops;
struct ts_state;
struct ts_config {
	struct ts_ops *ops;
	int flags;
	void (*finish)(struct ts_config *conf, struct ts_state *state);
};
#endif
