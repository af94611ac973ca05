#ifndef QZ_LINUX_MEMSTICK_H
#define QZ_LINUX_MEMSTICK_H
#include <linux/scatterlist.h>
struct memstick_dev;
struct memstick_device_id;
struct memstick_driver;
struct memstick_host;
struct memstick_request;
struct scatterlist;
#define MEMSTICK_INT_CMDNAK 1
#define MEMSTICK_INT_BREQ 0x20
#define MEMSTICK_INT_ERR 0x40
#define MEMSTICK_INT_CED 0x80
#define MEMSTICK_STATUS0_WP 1
#define MEMSTICK_STATUS1_UCFG 1
#define MEMSTICK_STATUS1_FGER 2
#define MEMSTICK_STATUS1_UCEX 4
#define MEMSTICK_STATUS1_EXER 8
#define MEMSTICK_STATUS1_UCDT 0x10
#define MEMSTICK_STATUS1_DTER 0x20
#define MEMSTICK_SYS_PAM 8
#define MEMSTICK_SYS_BAMD 0x80
#define MEMSTICK_CP_BLOCK 0
#define MEMSTICK_CP_PAGE 0x20
#define MEMSTICK_CP_EXTRA 0x40
#define MEMSTICK_CP_OVERWRITE 0x80
#define MEMSTICK_OVERWRITE_UDST 0x10
#define MEMSTICK_OVERWRITE_PGST1 0x20
#define MEMSTICK_OVERWRITE_PGST0 0x40
#define MEMSTICK_OVERWRITE_BKST 0x80
#define MEMSTICK_MANAGEMENT_SYSFLG 4
#define MEMSTICK_MANAGEMENT_ATFLG 8
#define MEMSTICK_MANAGEMENT_SCMS1 0x10
#define MEMSTICK_MANAGEMENT_SCMS0 0x20
#define MEMSTICK_SYS_PAR4 0
#define MEMSTICK_SYS_PAR8 0x40
#define MEMSTICK_SYS_SERIAL 0x80
#define MEMSTICK_POWER_OFF 0
#define MEMSTICK_POWER_ON 1
#define MEMSTICK_SERIAL 0
#define MEMSTICK_PAR4 1
#define MEMSTICK_PAR8 2
#define MEMSTICK_MATCH_ALL 1
#define MEMSTICK_TYPE_LEGACY 255
#define MEMSTICK_TYPE_DUO 0
#define MEMSTICK_TYPE_PRO 1
#define MEMSTICK_CATEGORY_STORAGE 255
#define MEMSTICK_CATEGORY_STORAGE_DUO 0
#define MEMSTICK_CLASS_FLASH 255
#define MEMSTICK_CLASS_DUO 0
#define MEMSTICK_CLASS_ROM 1
#define MEMSTICK_CLASS_RO 2
#define MEMSTICK_CLASS_WP 3
#define MEMSTICK_CAP_AUTO_GET_INT 1
#define MEMSTICK_CAP_PAR4 2
#define MEMSTICK_CAP_PAR8 4
struct ms_status_register {
	unsigned char reserved;
	unsigned char interrupt;
	unsigned char status0;
	unsigned char status1;
};
struct ms_id_register {
	unsigned char type;
	unsigned char if_mode;
	unsigned char category;
	unsigned char class;
};
struct ms_param_register {
	unsigned char system;
	unsigned short block_address;
	unsigned char cp;
	unsigned char page_address;
};
struct ms_extra_data_register {
	unsigned char overwrite_flag;
	unsigned char management_flag;
	unsigned short logical_address;
};
struct ms_register {
	struct ms_status_register status;
	struct ms_id_register id;
	unsigned char reserved[8];
	struct ms_param_register param;
	struct ms_extra_data_register extra_data;
};
struct mspro_param_register {
	unsigned char system;
	__be16 data_count;
	__be32 data_address;
	unsigned char tpc_param;
};
struct mspro_register {
	struct ms_status_register status;
	struct ms_id_register id;
	unsigned char reserved0[8];
	struct mspro_param_register param;
	unsigned char reserved1[8];
	unsigned char reserved2[7];
};
struct ms_register_addr {
	unsigned char r_offset;
	unsigned char r_length;
	unsigned char w_offset;
	unsigned char w_length;
};
enum memstick_tpc { MS_TPC_READ_LONG_DATA = 2, MS_TPC_READ_REG = 4, MS_TPC_GET_INT = 7, MS_TPC_SET_RW_REG_ADRS, MS_TPC_EX_SET_CMD, MS_TPC_WRITE_REG = 11, MS_TPC_WRITE_LONG_DATA = 13, MS_TPC_SET_CMD };
enum memstick_command { MS_CMD_RESET = 60, MS_CMD_BLOCK_WRITE = 85, MS_CMD_BLOCK_ERASE = 153, MS_CMD_BLOCK_READ = 170, MSPRO_CMD_READ_DATA = 0x20, MSPRO_CMD_WRITE_DATA, MSPRO_CMD_READ_ATRB = 36, MSPRO_CMD_STOP };
enum memstick_param { MEMSTICK_POWER = 1, MEMSTICK_INTERFACE };
struct memstick_device_id {
	unsigned char match_flags;
	unsigned char type;
	unsigned char category;
	unsigned char class;
};
struct memstick_request {
	unsigned char tpc;
	unsigned char data_dir : 1;
	unsigned char need_card_int : 1;
	unsigned char long_data : 1;
	unsigned char int_reg;
	int error;
	union {
		struct scatterlist sg;
		struct {
			unsigned char data_len;
			unsigned char data[15];
		};
	};
};
struct memstick_dev {
	struct memstick_device_id id;
	struct memstick_host *host;
	struct ms_register_addr reg_addr;
	struct completion mrq_complete;
	struct memstick_request current_mrq;
	int (*check)(struct memstick_dev *card);
	int (*next_request)(struct memstick_dev *card, struct memstick_request **mrq);
	void (*stop)(struct memstick_dev *card);
	void (*start)(struct memstick_dev *card);
	struct device dev;
};
struct memstick_host {
	struct mutex lock;
	unsigned int id;
	unsigned int caps;
	struct work_struct media_checker;
	struct device dev;
	struct memstick_dev *card;
	unsigned int retries;
	bool removing;
	void (*request)(struct memstick_host *host);
	int (*set_param)(struct memstick_host *host, enum memstick_param param, int value);
	unsigned long private[];
};
struct memstick_driver {
	struct memstick_device_id *id_table;
	int (*probe)(struct memstick_dev *card);
	void (*remove)(struct memstick_dev *card);
	int (*suspend)(struct memstick_dev *card, pm_message_t state);
	int (*resume)(struct memstick_dev *card);
	struct device_driver driver;
};
static inline void *memstick_get_drvdata(struct memstick_dev *card) { return dev_get_drvdata(&card->dev); }
static inline void memstick_set_drvdata(struct memstick_dev *card, void *data) { dev_set_drvdata(&card->dev, data); }
void *memstick_priv(struct memstick_host *host);
int memstick_register_driver(struct memstick_driver *drv);
void memstick_unregister_driver(struct memstick_driver *drv);
struct memstick_host *memstick_alloc_host(unsigned int extra, struct device *dev);
int memstick_add_host(struct memstick_host *host);
void memstick_remove_host(struct memstick_host *host);
void memstick_free_host(struct memstick_host *host);
void memstick_detect_change(struct memstick_host *host);
void memstick_suspend_host(struct memstick_host *host);
void memstick_resume_host(struct memstick_host *host);
void memstick_init_req_sg(struct memstick_request *mrq, unsigned char tpc, const struct scatterlist *sg);
void memstick_init_req(struct memstick_request *mrq, unsigned char tpc, const void *buf, size_t length);
int memstick_next_req(struct memstick_host *host, struct memstick_request **mrq);
void memstick_new_req(struct memstick_host *host);
int memstick_set_rw_addr(struct memstick_dev *card);
#endif
