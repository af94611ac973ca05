#ifndef QZ_LINUX_CDROM_H
#define QZ_LINUX_CDROM_H
struct block_device;
struct cdrom_device_info;
struct cdrom_device_ops;
struct cdrom_multisession;
struct gendisk;
#define CDROM_PACKET_SIZE 12
#define CD_FRAMESIZE 0x800
#define GPCMD_BLANK 161
#define GPCMD_CLOSE_TRACK 91
#define GPCMD_GET_EVENT_STATUS_NOTIFICATION 74
#define GPCMD_MECHANISM_STATUS 189
#define GPCMD_PAUSE_RESUME 75
#define GPCMD_PLAY_AUDIO_10 69
#define GPCMD_PLAY_AUDIO_MSF 71
#define GPCMD_READ_CD 190
#define GPCMD_READ_CD_MSF 185
#define GPCMD_READ_DISC_INFO 81
#define GPCMD_READ_HEADER 68
#define GPCMD_READ_TRACK_RZONE_INFO 82
#define GPCMD_READ_SUBCHANNEL 66
#define GPCMD_REPAIR_RZONE_TRACK 88
#define GPCMD_RESERVE_RZONE_TRACK 83
#define GPCMD_SCAN 186
#define GPCMD_SEND_OPC 84
#define GPCMD_STOP_PLAY_SCAN 78
#define GPCMD_SET_SPEED 187
union cdrom_addr {
	int lba;
};
struct cdrom_multisession {
	union cdrom_addr addr;
};
struct cdrom_mcn {
	int __qz_none;
};
struct packet_command {
	unsigned char cmd[CDROM_PACKET_SIZE];
	unsigned char *buffer;
	unsigned int buflen;
	int stat;
	unsigned char data_direction;
	int quiet;
	int timeout;
	void *reserved[1];
};
struct cdrom_device_info {
	const struct cdrom_device_ops *ops;
	struct list_head list;
	struct gendisk *disk;
	void *handle;
	int mask;
	int speed;
	int capacity;
	unsigned int options : 30;
	unsigned mc_flags : 2;
	int use_count;
	char name[20];
	__u8 reserved : 5;
	int (*exit)(struct cdrom_device_info *);
};
struct cdrom_device_ops {
	int (*open)(struct cdrom_device_info *, int);
	void (*release)(struct cdrom_device_info *);
	unsigned int (*check_events)(struct cdrom_device_info *cdi, unsigned int clearing, int slot);
	int (*reset)(struct cdrom_device_info *);
	const int capability;
};
struct event_header {
	__be16 data_len;
	__u8 reserved1 : 4;
};
int cdrom_multisession(struct cdrom_device_info *cdi, struct cdrom_multisession *info);
int cdrom_open(struct cdrom_device_info *cdi, struct block_device *bdev, fmode_t mode);
void cdrom_release(struct cdrom_device_info *cdi, fmode_t mode);
int cdrom_ioctl(struct cdrom_device_info *cdi, struct block_device *bdev, fmode_t mode, unsigned int cmd, unsigned long arg);
unsigned int cdrom_check_events(struct cdrom_device_info *cdi, unsigned int clearing);
int register_cdrom(struct gendisk *disk, struct cdrom_device_info *cdi);
void unregister_cdrom(struct cdrom_device_info *cdi);
#endif
