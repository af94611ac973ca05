#ifndef QZ_LINUX_CEC_FUNCS_H
#define QZ_LINUX_CEC_FUNCS_H
struct cec_msg;
void cec_msg_feature_abort(struct cec_msg *msg, __u8 abort_msg, __u8 reason);
#endif
