#ifndef QZ_LINUX_AGPGART_H
#define QZ_LINUX_AGPGART_H
#include <linux/agp_backend.h>
struct agp_client;
struct agp_controller;
struct agp_file_private;
struct agp_memory;
struct agp_segment;
struct agp_segment_priv;
#define AGPIOC_BASE 65
#define AGPIOC_INFO _IOR(AGPIOC_BASE, 0, struct agp_info *)
#define AGPIOC_ACQUIRE _IO(AGPIOC_BASE, 1)
#define AGPIOC_RELEASE _IO(AGPIOC_BASE, 2)
#define AGPIOC_SETUP _IOW(AGPIOC_BASE, 3, struct agp_setup *)
#define AGPIOC_RESERVE _IOW(AGPIOC_BASE, 4, struct agp_region *)
#define AGPIOC_PROTECT _IOW(AGPIOC_BASE, 5, struct agp_region *)
#define AGPIOC_ALLOCATE _IOWR(AGPIOC_BASE, 6, struct agp_allocate *)
#define AGPIOC_DEALLOCATE _IOW(AGPIOC_BASE, 7, int)
#define AGPIOC_BIND _IOW(AGPIOC_BASE, 8, struct agp_bind *)
#define AGPIOC_UNBIND _IOW(AGPIOC_BASE, 9, struct agp_unbind *)
#define AGPIOC_CHIPSET_FLUSH _IO(AGPIOC_BASE, 10)
#define TRUE 1
#define FALSE 0
#define AGP_FF_ALLOW_CLIENT 0
#define AGP_FF_ALLOW_CONTROLLER 1
#define AGP_FF_IS_CLIENT 2
#define AGP_FF_IS_CONTROLLER 3
#define AGP_FF_IS_VALID 4
struct agp_info {
	struct agp_version version;
	u32 bridge_id;
	u32 agp_mode;
	unsigned long aper_base;
	size_t aper_size;
	size_t pg_total;
	size_t pg_system;
	size_t pg_used;
};
struct agp_setup {
	u32 agp_mode;
};
struct agp_segment {
	off_t pg_start;
	size_t pg_count;
	int prot;
};
struct agp_segment_priv {
	off_t pg_start;
	size_t pg_count;
	pgprot_t prot;
};
struct agp_region {
	pid_t pid;
	size_t seg_count;
	struct agp_segment *seg_list;
};
struct agp_allocate {
	int key;
	size_t pg_count;
	u32 type;
	u32 physical;
};
struct agp_bind {
	int key;
	off_t pg_start;
};
struct agp_unbind {
	int key;
	u32 priority;
};
struct agp_client {
	struct agp_client *next;
	struct agp_client *prev;
	pid_t pid;
	int num_segments;
	struct agp_segment_priv **segments;
};
struct agp_controller {
	struct agp_controller *next;
	struct agp_controller *prev;
	pid_t pid;
	int num_clients;
	struct agp_memory *pool;
	struct agp_client *clients;
};
struct agp_file_private {
	struct agp_file_private *next;
	struct agp_file_private *prev;
	pid_t my_pid;
	unsigned long access_flags;
};
struct agp_front_data {
	struct mutex agp_mutex;
	struct agp_controller *current_controller;
	struct agp_controller *controllers;
	struct agp_file_private *file_priv_list;
	bool used_by_controller;
	bool backend_acquired;
};
#endif
