#ifndef QZ_SCSI_SCSI_CMND_H
#define QZ_SCSI_SCSI_CMND_H
#include <linux/blk_types.h>
#include <linux/dma-direction.h>
#include <linux/scatterlist.h>
struct request;
struct request_queue;
struct scatterlist;
struct scsi_cmnd;
struct scsi_device;
#define MAX_COMMAND_SIZE 0x10
struct scsi_data_buffer {
	struct sg_table table;
	unsigned length;
};
struct scsi_pointer {
	char *ptr;
	int this_residual;
	struct scatterlist *buffer;
	int buffers_residual;
	dma_addr_t dma_handle;
	volatile int Status;
	volatile int sent_command;
	volatile int phase;
};
struct scsi_cmnd {
	struct scsi_device *device;
	struct rcu_head rcu;
	unsigned long jiffies_at_alloc;
	int retries;
	int allowed;
	unsigned char prot_op;
	unsigned char prot_type;
	unsigned char prot_flags;
	unsigned short cmd_len;
	enum dma_data_direction sc_data_direction;
	unsigned char cmnd[32];
	struct scsi_data_buffer sdb;
	unsigned underflow;
	unsigned transfersize;
	unsigned resid_len;
	unsigned sense_len;
	unsigned char *sense_buffer;
	int flags;
	unsigned long state;
	unsigned int extra_len;
	unsigned char *host_scribble;
	int result;
};
struct request *scsi_cmd_to_rq(struct scsi_cmnd *scmd);
void *scsi_cmd_priv(struct scsi_cmnd *cmd);
void scsi_done(struct scsi_cmnd *cmd);
void scsi_done_direct(struct scsi_cmnd *cmd);
void *scsi_kmap_atomic_sg(struct scatterlist *sg, int sg_count, size_t *offset, size_t *len);
void scsi_kunmap_atomic_sg(void *virt);
int scsi_dma_map(struct scsi_cmnd *cmd);
void scsi_dma_unmap(struct scsi_cmnd *cmd);
unsigned scsi_sg_count(struct scsi_cmnd *cmd);
struct scatterlist *scsi_sglist(struct scsi_cmnd *cmd);
unsigned scsi_bufflen(struct scsi_cmnd *cmd);
void scsi_set_resid(struct scsi_cmnd *cmd, unsigned int resid);
unsigned int scsi_get_resid(struct scsi_cmnd *cmd);
int scsi_sg_copy_from_buffer(struct scsi_cmnd *cmd, const void *buf, int buflen);
int scsi_sg_copy_to_buffer(struct scsi_cmnd *cmd, void *buf, int buflen);
unsigned char scsi_get_prot_op(struct scsi_cmnd *scmd);
unsigned char scsi_get_prot_type(struct scsi_cmnd *scmd);
u32 scsi_prot_ref_tag(struct scsi_cmnd *scmd);
unsigned int scsi_prot_interval(struct scsi_cmnd *scmd);
unsigned scsi_prot_sg_count(struct scsi_cmnd *cmd);
struct scatterlist *scsi_prot_sglist(struct scsi_cmnd *cmd);
void set_status_byte(struct scsi_cmnd *cmd, char status);
u8 get_status_byte(struct scsi_cmnd *cmd);
void set_host_byte(struct scsi_cmnd *cmd, char status);
void scsi_msg_to_host_byte(struct scsi_cmnd *cmd, u8 msg);
void scsi_build_sense(struct scsi_cmnd *scmd, int desc, u8 key, u8 asc, u8 ascq);
struct request *scsi_alloc_request(struct request_queue *q, blk_opf_t opf, blk_mq_req_flags_t flags);
#endif
