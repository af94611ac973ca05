#ifndef QZ_LINUX_QCOM_SCM_H
#define QZ_LINUX_QCOM_SCM_H
bool qcom_scm_is_available(void);
#endif
