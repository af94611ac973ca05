#ifndef QZ_MEDIA_I2C_SAA6588_H
#define QZ_MEDIA_I2C_SAA6588_H
#include <linux/poll.h>
struct file;
#define SAA6588_CMD_CLOSE _IOW('R', 2, int)
#define SAA6588_CMD_READ _IOR('R', 3, int)
#define SAA6588_CMD_POLL _IOR('R', 4, int)
struct saa6588_command {
	unsigned int block_count;
	bool nonblocking;
	int result;
	unsigned char *buffer;
	struct file *instance;
	poll_table *event_list;
	__poll_t poll_mask;
};
#endif
