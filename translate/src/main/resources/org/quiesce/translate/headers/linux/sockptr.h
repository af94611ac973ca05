#ifndef QZ_LINUX_SOCKPTR_H
#define QZ_LINUX_SOCKPTR_H
typedef struct {
	union {
		void *kernel;
		void *user;
	};
} sockptr_t;
#endif
