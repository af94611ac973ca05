#ifndef QZ_LINUX_THUNDERBOLT_H
#define QZ_LINUX_THUNDERBOLT_H
struct tb_ctl;
struct tb_nhi;
struct tb_switch;
struct workqueue_struct;
struct tb {
	struct device dev;
	struct mutex lock;
	struct tb_nhi *nhi;
	struct tb_ctl *ctl;
	struct workqueue_struct *wq;
	struct tb_switch *root_switch;
	int index;
	unsigned long privdata[];
};
#endif
