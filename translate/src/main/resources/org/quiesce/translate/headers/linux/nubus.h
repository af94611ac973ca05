#ifndef QZ_LINUX_NUBUS_H
#define QZ_LINUX_NUBUS_H
struct nubus_board;
struct nubus_dir;
struct nubus_dirent;
struct nubus_driver;
struct nubus_rsrc;
struct proc_dir_entry;
enum nubus_category { NUBUS_CAT_NETWORK = 4 };
enum nubus_type_network { NUBUS_TYPE_ETHERNET = 1 };
enum nubus_drsw { NUBUS_DRSW_APPLE = 1, NUBUS_DRSW_3COM = 0, NUBUS_DRSW_SONIC_LC, NUBUS_DRSW_KINETICS = 0x103, NUBUS_DRSW_ASANTE, NUBUS_DRSW_TECHWORKS = 0x109, NUBUS_DRSW_DAYNA = 0x10b, NUBUS_DRSW_FARALLON, NUBUS_DRSW_DAYNA2 = 0x115, NUBUS_DRSW_DAYNA_LC = 0x11e };
enum nubus_drhw { NUBUS_DRHW_INTERLAN = 0x100, NUBUS_DRHW_SMC9194, NUBUS_DRHW_CABLETRON = 0x109, NUBUS_DRHW_ASANTE_LC = 0x10f, NUBUS_DRHW_SONIC, NUBUS_DRHW_APPLE_SONIC_NB = 0x118, NUBUS_DRHW_APPLE_SONIC_LC, NUBUS_DRHW_SONNET = 0x11d };
enum nubus_res_id { NUBUS_RESID_MINOR_BASEOS = 10, NUBUS_RESID_MINOR_LENGTH };
enum nubus_net_res_id { NUBUS_RESID_MAC_ADDRESS = 0x80 };
struct nubus_dir {
	unsigned char *base;
	unsigned char *ptr;
	int done;
	int mask;
	struct proc_dir_entry *procdir;
};
struct nubus_dirent {
	unsigned char *base;
	unsigned char type;
	__u32 data;
	int mask;
};
struct nubus_board {
	struct device dev;
	int slot;
	char name[64];
	unsigned char *directory;
	unsigned long slot_addr;
	unsigned long crc;
	unsigned char rev;
	unsigned char format;
	unsigned char lanes;
	struct proc_dir_entry *procdir;
};
struct nubus_rsrc {
	struct list_head list;
	unsigned char resid;
	unsigned short category;
	unsigned short type;
	unsigned short dr_sw;
	unsigned short dr_hw;
	unsigned char *directory;
	struct nubus_board *board;
};
struct nubus_driver {
	struct device_driver driver;
	int (*probe)(struct nubus_board *board);
	void (*remove)(struct nubus_board *board);
};
int nubus_get_func_dir(const struct nubus_rsrc *fres, struct nubus_dir *dir);
int nubus_find_rsrc(struct nubus_dir *dir, unsigned char rsrc_type, struct nubus_dirent *ent);
int nubus_rewinddir(struct nubus_dir *dir);
void nubus_get_rsrc_mem(void *dest, const struct nubus_dirent *dirent, unsigned int len);
int nubus_driver_register(struct nubus_driver *ndrv);
void nubus_driver_unregister(struct nubus_driver *ndrv);
void nubus_set_drvdata(struct nubus_board *board, void *data);
void *nubus_get_drvdata(struct nubus_board *board);
void *nubus_slot_addr(int slot);
#endif
